/**
 * Work on cases: each step a transaction of its own, written into the case's chain and told to authorities. Start at
 * {@link io.ytterby.intelligence.casework.app.WorkOnCase}.
 */
@NullMarked
package io.ytterby.intelligence.casework.app;

import org.jspecify.annotations.NullMarked;
