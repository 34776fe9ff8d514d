/**
 * Trade records and imports as rows.
 */
@NullMarked
package io.ytterby.intelligence.trade.db;

import org.jspecify.annotations.NullMarked;
