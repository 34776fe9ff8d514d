/** What countries and firms make, take and send on: the database's side. */
@NullMarked
package io.ytterby.intelligence.node.db;

import org.jspecify.annotations.NullMarked;
