/**
 * Tells others what tips speak of, late and without any tip. Start at {@link io.ytterby.tips.telling.app.TellLinks}.
 */
@NullMarked
package io.ytterby.tips.telling.app;

import org.jspecify.annotations.NullMarked;
