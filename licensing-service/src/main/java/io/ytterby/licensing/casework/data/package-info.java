/** Reads the rules that are shipped as a file. Start at {@link io.ytterby.licensing.casework.data.DeskRulesReader}. */
@NullMarked
package io.ytterby.licensing.casework.data;

import org.jspecify.annotations.NullMarked;
