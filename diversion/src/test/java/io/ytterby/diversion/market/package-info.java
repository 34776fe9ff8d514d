@NullMarked
package io.ytterby.diversion.market;

import org.jspecify.annotations.NullMarked;
