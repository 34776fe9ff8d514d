package io.ytterby.diversion.surge;

/** A test that reads a monthly series from its beginning and says in which months it would have raised an alarm, knowing no later one. */
public interface Watch {
    /**
     * @param monthly a quantity by month, at least 0; NaN where nothing was reported, which is not nothing
     * @return for each month whether there was an alarm in it
     */
    boolean[] alarms(double[] monthly);

    /** Months before the first in which a test says anything. */
    int LEARNING = 12;
    /** Months that tell what is usual. */
    int REMEMBERED = 24;
}
