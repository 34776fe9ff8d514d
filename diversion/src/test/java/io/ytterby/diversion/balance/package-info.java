@NullMarked
package io.ytterby.diversion.balance;

import org.jspecify.annotations.NullMarked;
