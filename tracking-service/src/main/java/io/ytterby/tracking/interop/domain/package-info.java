/**
 * What of a lot's history other networks ask for. Plain Java. Start at {@link io.ytterby.tracking.interop.domain.MadeOf}.
 */
@NullMarked
package io.ytterby.tracking.interop.domain;

import org.jspecify.annotations.NullMarked;
