/**
 * The operator's desk, as far as the API lets an operator: whether the parts answer, events that could not be applied and what
 * waits behind them, who is stopped, and which keys sign.
 */
@NullMarked
package io.ytterby.console.operate;

import org.jspecify.annotations.NullMarked;
