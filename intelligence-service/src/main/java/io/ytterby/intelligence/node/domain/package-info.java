/** What countries and firms make, take and send on: the rules' side. */
@NullMarked
package io.ytterby.intelligence.node.domain;

import org.jspecify.annotations.NullMarked;
