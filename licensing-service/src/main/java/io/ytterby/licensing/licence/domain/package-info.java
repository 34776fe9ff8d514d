/**
 * What an export licence is, what stops it and what ends it. Plain Java. Start at {@link io.ytterby.licensing.licence.domain.Licence}.
 */
@NullMarked
package io.ytterby.licensing.licence.domain;

import org.jspecify.annotations.NullMarked;
