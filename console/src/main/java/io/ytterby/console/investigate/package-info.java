/**
 * The case officer's desk: alerts with their reasons, the board of cases, one case with its evidence, what the market pays.
 * Acts are told by their fields ({@link io.ytterby.console.investigate.AlertAct}, {@link
 * io.ytterby.console.investigate.CaseAct}) and asked for on a page of their own.
 */
@NullMarked
package io.ytterby.console.investigate;

import org.jspecify.annotations.NullMarked;
