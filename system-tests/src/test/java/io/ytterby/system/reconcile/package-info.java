/** What must hold after every test, whatever befell the platform. Start at {@code Reconciler}. */
@NullMarked
package io.ytterby.system.reconcile;

import org.jspecify.annotations.NullMarked;
