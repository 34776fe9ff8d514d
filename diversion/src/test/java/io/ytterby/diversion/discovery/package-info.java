@NullMarked
package io.ytterby.diversion.discovery;

import org.jspecify.annotations.NullMarked;
