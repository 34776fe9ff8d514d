/** What other services that sign tell of their keys, lists and documents. Start at {@code IssuersConsumer}. */
@NullMarked
package io.ytterby.certification.credential.events;

import org.jspecify.annotations.NullMarked;
