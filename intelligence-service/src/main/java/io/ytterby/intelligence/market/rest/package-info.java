/** Prices and what they tempt to: the web's side. */
@NullMarked
package io.ytterby.intelligence.market.rest;

import org.jspecify.annotations.NullMarked;
