/**
 * Proposing and deciding changes of instruments, and what is in force when. Start at {@link io.ytterby.inspection.instrument.app.InstrumentsInForce}.
 */
@NullMarked
package io.ytterby.inspection.instrument.app;

import org.jspecify.annotations.NullMarked;
