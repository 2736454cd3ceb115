package org.hexapla.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;

/** Long rows of numbers: how they grow, and how they are kept in a file. */
final class IntArrays {

  private static final int[] NONE = {};

  private int[] gathered = NONE;
  private int size;

  void add(int number) {
    if (size == gathered.length) {
      gathered = Arrays.copyOf(gathered, Math.max(4, size + (size >> 1)));
    }
    gathered[size++] = number;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return gathered[index];
  }

  int[] toArray() {
    return Arrays.copyOf(gathered, size);
  }

  /** In ascending order, each once. */
  int[] distinct() {
    Arrays.sort(gathered, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || gathered[i] != gathered[i - 1]) {
        gathered[kept++] = gathered[i];
      }
    }
    return Arrays.copyOf(gathered, kept);
  }

  static void write(int[] numbers, DataOutput output) throws IOException {
    output.writeInt(numbers.length);
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(Integer.BYTES, numbers.length));
    bytes.asIntBuffer().put(numbers);
    output.write(bytes.array());
  }

  static int[] read(DataInput input) throws IOException {
    byte[] bytes = new byte[Math.multiplyExact(Integer.BYTES, input.readInt())];
    input.readFully(bytes);
    IntBuffer numbers = ByteBuffer.wrap(bytes).asIntBuffer();
    int[] read = new int[numbers.remaining()];
    numbers.get(read);
    return read;
  }
}
