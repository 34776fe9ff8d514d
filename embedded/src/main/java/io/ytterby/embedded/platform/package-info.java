/**
 * All parts of the platform as processes of this machine: started in order, watched, started again when they die, and
 * stopped. Used by the command line and, as a library, by the system tests.
 *
 * <p>Start at {@link io.ytterby.embedded.platform.RunningPlatform}.
 */
@NullMarked
package io.ytterby.embedded.platform;

import org.jspecify.annotations.NullMarked;
