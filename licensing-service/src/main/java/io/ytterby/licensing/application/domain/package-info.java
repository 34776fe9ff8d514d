/**
 * What an application is and what may happen to it. Start at {@link io.ytterby.licensing.application.domain.Application}; the table of all steps is {@link io.ytterby.licensing.application.domain.Transitions}.
 */
@NullMarked
package io.ytterby.licensing.application.domain;

import org.jspecify.annotations.NullMarked;
