package io.ytterby.inspection.declaration.app;

import io.ytterby.inspection.declaration.domain.Declaration;

/**
 * Goods that licensing has written off before they were held need no second commit, so nobody looks at their licence on the
 * way out but whoever answers this.
 */
public interface LastLook {
    /** Whether nothing that is known here now keeps them. */
    boolean letsGo(Declaration locked);
}
