/**
 * Imports of trade records: what was sent, how far it is, what was wrong. Start at {@link io.ytterby.intelligence.trade.domain.ImportJob}.
 */
@NullMarked
package io.ytterby.intelligence.trade.domain;

import org.jspecify.annotations.NullMarked;
