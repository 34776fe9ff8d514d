/**
 * What officers do with tips. Start at {@link io.ytterby.tips.desk.app.ReadTips}.
 */
@NullMarked
package io.ytterby.tips.desk.app;

import org.jspecify.annotations.NullMarked;
