/**
 * Tells silence from quiet: each service says every second how far its events have been sent. Start at {@link io.ytterby.kit.heartbeat.HeartbeatSender}.
 */
@NullMarked
package io.ytterby.kit.heartbeat;

import org.jspecify.annotations.NullMarked;
