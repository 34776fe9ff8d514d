/**
 * The law as files: reads a version of the control list into the domain's types.
 *
 * <p>Start at {@link io.ytterby.licensing.controllist.data.ControlListReader}. What it does not understand it refuses at
 * start, for half a law is none.
 */
@NullMarked
package io.ytterby.licensing.controllist.data;

import org.jspecify.annotations.NullMarked;
