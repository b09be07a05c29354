import loadHighs from 'highs';
import type { LinearProgram, LoadedProgram, Solver } from '../../src/disclosure/linear-program.ts';

type Highs = Awaited<ReturnType<typeof loadHighs>>;

let loaded: Promise<Highs> | undefined;

/** The linear programming solver HiGHS, loaded once. */
export async function highsSolver(): Promise<Solver> {
  loaded ??= loadHighs();
  const highs = await loaded;
  return program => load(highs, program);
}

function load(highs: Highs, program: LinearProgram): LoadedProgram {
  const [numCols, numRows] = [program.low.length, program.from.length];
  const endless = (bounds: Float64Array): Float64Array =>
    bounds.map(bound => (Number.isFinite(bound) ? bound : Math.sign(bound) * highs.infinity));
  const model = highs.createModel({
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: new Float64Array(numCols),
    colLower: program.low,
    colUpper: program.high,
    rowLower: endless(program.from),
    rowUpper: endless(program.to),
    matrix: {
      format: 'csr',
      numCols,
      numRows,
      starts: program.start,
      indices: program.columns,
      values: program.factors,
    },
  });
  model.options.set({ output_flag: false, random_seed: 1 });
  const { optimal, infeasible } = highs.constants.modelStatus;
  return {
    maximise: costs => {
      model.changeColsCost({ kind: 'range', from: 0, to: numCols - 1 }, costs);
      model.run();
      const status = model.getModelStatus();
      if (status === optimal) return model.getSolution().colValue;
      if (status === infeasible) return null;
      throw new Error(
        `invalid linear program: HiGHS ended with status ${status} on ${numCols} unknowns, expected optimal`,
      );
    },
    close: () => model.dispose(),
  };
}
