package io.ytterby.tracking.custody.db;

import java.sql.SQLException;

/** Rows were not copied in; the cause has the database's own state, as for any other statement. */
class CopyFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CopyFailedException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
