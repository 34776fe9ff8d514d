@NullMarked
package io.ytterby.tipbox.statement;

import org.jspecify.annotations.NullMarked;
