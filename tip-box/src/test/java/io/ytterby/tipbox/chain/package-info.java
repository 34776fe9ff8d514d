@NullMarked
package io.ytterby.tipbox.chain;

import org.jspecify.annotations.NullMarked;
