/**
 * Requests to addresses that strangers named: a name is judged by what it stands for, and that address alone is connected
 * to. Start at {@link io.ytterby.kit.outbound.PinnedSender}.
 */
@NullMarked
package io.ytterby.kit.outbound;

import org.jspecify.annotations.NullMarked;
