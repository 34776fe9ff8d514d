@NullMarked
package io.ytterby.certification;

import org.jspecify.annotations.NullMarked;
