/** What two countries say of the same trade: the use cases' side. */
@NullMarked
package io.ytterby.intelligence.mirror.app;

import org.jspecify.annotations.NullMarked;
