/**
 * Judges each trade record as it streams by. Start at {@link io.ytterby.intelligence.signal.app.FlowConfig}.
 */
@NullMarked
package io.ytterby.intelligence.signal.app;

import org.jspecify.annotations.NullMarked;
