/** What countries and firms make, take and send on: the use cases' side. */
@NullMarked
package io.ytterby.intelligence.node.app;

import org.jspecify.annotations.NullMarked;
