/**
 * A folder of trade: records, scans and what is known beside them, read line by line and played in order of time. Start at
 * {@link io.ytterby.diversion.world.WorldFolder}.
 */
@NullMarked
package io.ytterby.diversion.world;

import org.jspecify.annotations.NullMarked;
