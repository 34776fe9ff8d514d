/** What the world is made of: countries, goods, laws and prices. */
@NullMarked
package io.ytterby.worlds.atlas;

import org.jspecify.annotations.NullMarked;
