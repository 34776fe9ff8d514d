/** How cases are sorted: flags, queues and the rules that set them. Plain Java. Start at {@link io.ytterby.licensing.casework.domain.DeskRules}. */
@NullMarked
package io.ytterby.licensing.casework.domain;

import org.jspecify.annotations.NullMarked;
