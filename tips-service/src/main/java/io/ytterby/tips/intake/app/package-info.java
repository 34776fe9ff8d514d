/**
 * Takes what a reporter hands in. Start at {@link io.ytterby.tips.intake.app.HandIn}.
 */
@NullMarked
package io.ytterby.tips.intake.app;

import org.jspecify.annotations.NullMarked;
