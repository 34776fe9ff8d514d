/**
 * What every bean may ask for: the database as statements see it, and the clock. Start at {@link io.ytterby.kit.db.JdbiProducer}.
 */
@NullMarked
package io.ytterby.kit.db;

import org.jspecify.annotations.NullMarked;
