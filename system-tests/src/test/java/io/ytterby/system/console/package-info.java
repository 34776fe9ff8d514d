/**
 * The console in a real browser: which screens there are ({@code console/screens/*.csv}), who sees them, and what none of them may
 * do. Start at {@code ScreensTest} and {@code Visit}. Skipped, and said so, where no Chromium is. Why: ADR 0089.
 */
@NullMarked
package io.ytterby.system.console;

import org.jspecify.annotations.NullMarked;
