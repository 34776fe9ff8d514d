/**
 * Takes trade records in, once each, and tells of them. Start at {@link io.ytterby.intelligence.trade.app.RunImport}.
 */
@NullMarked
package io.ytterby.intelligence.trade.app;

import org.jspecify.annotations.NullMarked;
