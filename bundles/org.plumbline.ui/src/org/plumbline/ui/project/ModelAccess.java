// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Keeps those apart who change the model, in the UI thread, and those who read it in other threads. Who reads in the UI thread
 * needs nothing of this.
 */
final class ModelAccess {

    private final ReentrantLock lock = new ReentrantLock();

    <T> T with(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    void with(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
