/**
 * From signals to alerts that people work on. Start at {@link io.ytterby.intelligence.alert.app.FollowSignals}.
 */
@NullMarked
package io.ytterby.intelligence.alert.app;

import org.jspecify.annotations.NullMarked;
