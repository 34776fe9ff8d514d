/** What a signed certificate says of itself and how keys live. Plain Java. Start at {@link io.ytterby.certification.credential.domain.Standing}. */
@NullMarked
package io.ytterby.certification.credential.domain;

import org.jspecify.annotations.NullMarked;
