/** Prices and what they tempt to: the database's side. */
@NullMarked
package io.ytterby.intelligence.market.db;

import org.jspecify.annotations.NullMarked;
