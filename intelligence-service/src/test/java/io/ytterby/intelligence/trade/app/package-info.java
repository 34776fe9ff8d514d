@NullMarked
package io.ytterby.intelligence.trade.app;

import org.jspecify.annotations.NullMarked;
