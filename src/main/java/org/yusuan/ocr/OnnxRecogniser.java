package org.yusuan.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The PP-OCRv4 recognition model, run by ONNX Runtime. Safe for use by several threads. */
final class OnnxRecogniser implements Recogniser, AutoCloseable {
    private static final String MODEL = "/models/ch_PP-OCRv4_rec_infer.onnx";

    /** The model's metadata holds its characters, one a line. */
    private static final String ALPHABET = "character";

    /** More crops at once gain nothing on one thread, and take memory. */
    private static final int BATCH = 16;

    /** In pixels, of all crops of a batch: a wide line goes alone. */
    private static final int BATCH_WIDTH = 4_000;

    /** Crops of one batch are filled up to the widest of them. */
    private static final double SIMILAR = 1.1;

    /** The model takes a step for every eight pixels. */
    private static final int STEP = 8;

    private final NativeThread thread;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Ctc ctc;

    private OnnxRecogniser(NativeThread thread, OrtEnvironment environment, OrtSession session) throws OrtException {
        this.thread = thread;
        this.environment = environment;
        this.session = session;
        this.ctc = new Ctc(alphabet(session));
    }

    /**
     * Loads the model.
     *
     * @throws EngineUnavailable if the platform has no native library, or the model is not on the class path
     */
    static OnnxRecogniser load() throws EngineUnavailable {
        try (InputStream model = OnnxRecogniser.class.getResourceAsStream(MODEL)) {
            if (model == null) {
                throw new EngineUnavailable("the model " + MODEL + " is not on the class path", null);
            }
            byte[] bytes = model.readAllBytes();
            NativeThread thread = new NativeThread();
            return thread.call(() -> load(thread, bytes));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception | LinkageError e) {
            throw new EngineUnavailable("the text recognition cannot be loaded on this platform", e);
        }
    }

    private static OnnxRecogniser load(NativeThread thread, byte[] model) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = options()) {
            return new OnnxRecogniser(thread, environment, environment.createSession(model, options));
        }
    }

    private static OrtSession.SessionOptions options() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        // Scores vary with the number of threads; the workers fill the cores.
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        // Every width is another shape: plans and arenas kept for each would only grow.
        options.setMemoryPatternOptimization(false);
        options.setCPUArenaAllocator(false);
        return options;
    }

    private static List<String> alphabet(OrtSession session) throws OrtException {
        @Nullable String characters = session.getMetadata().getCustomMetadata().get(ALPHABET);
        List<String> alphabet = new ArrayList<>(Arrays.asList((characters == null ? "" : characters).split("\n")));
        // The last class is the space, which the list leaves out.
        alphabet.add(" ");
        return alphabet;
    }

    @Override
    public List<Recognised> read(List<Crop> crops) {
        Recognised[] read = new Recognised[crops.size()];
        List<Integer> order = IntStream.range(0, crops.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> crops.get(i).width()))
                .toList();
        int begin = 0;
        while (begin < order.size()) {
            int end = batchEnd(crops, order, begin);
            List<Integer> batch = order.subList(begin, end);
            List<Recognised> results = run(batch.stream().map(crops::get).toList());
            for (int i = 0; i < batch.size(); i++) {
                read[batch.get(i)] = results.get(i);
            }
            begin = end;
        }
        return List.of(read);
    }

    private static int batchEnd(List<Crop> crops, List<Integer> order, int begin) {
        double widest = SIMILAR * crops.get(order.get(begin)).width();
        int end = begin + 1;
        while (end < order.size()
                && end - begin < BATCH
                && crops.get(order.get(end)).width() <= widest
                && (end - begin + 1) * crops.get(order.get(end)).width() <= BATCH_WIDTH) {
            end++;
        }
        return end;
    }

    private List<Recognised> run(List<Crop> batch) {
        try {
            return thread.call(() -> recognised(batch));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the text recognition failed on " + batch.size() + " crops", e);
        }
    }

    private List<Recognised> recognised(List<Crop> batch) throws OrtException {
        int widest = batch.stream().mapToInt(Crop::width).max().orElseThrow();
        int width = (widest + STEP - 1) / STEP * STEP;
        long[] shape = {batch.size(), 3, Crop.HEIGHT, width};
        String input = session.getInputNames().iterator().next();
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, values(batch, width), shape);
                OrtSession.Result result = session.run(Map.of(input, tensor))) {
            float[][][] probabilities = (float[][][]) result.get(0).getValue();
            List<Recognised> read = new ArrayList<>();
            for (int i = 0; i < batch.size(); i++) {
                double used = (double) probabilities[i].length * batch.get(i).width() / width;
                read.add(ctc.decode(probabilities[i], used));
            }
            return read;
        }
    }

    /** The crops side by side, three equal channels each; what a narrower one leaves is neither black nor white. */
    private static FloatBuffer values(List<Crop> batch, int width) {
        FloatBuffer values = FloatBuffer.allocate(batch.size() * 3 * Crop.HEIGHT * width);
        for (Crop crop : batch) {
            for (int channel = 0; channel < 3; channel++) {
                for (int y = 0; y < Crop.HEIGHT; y++) {
                    for (int x = 0; x < width; x++) {
                        values.put(x < crop.width() ? crop.value(x, y) : 0);
                    }
                }
            }
        }
        return values.flip();
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
