/** A second evaluator of the control list, written apart from the engine and plainly: it walks the JSON file as it stands. */
@NullMarked
package io.ytterby.licensing.controllist.naive;

import org.jspecify.annotations.NullMarked;
