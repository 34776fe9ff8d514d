@NullMarked
package io.ytterby.console.bulk;

import org.jspecify.annotations.NullMarked;
