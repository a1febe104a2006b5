package app.limber.figure.posing;

import app.limber.figure.Pose;
import app.limber.figure.Skeleton;
import app.limber.figure.SolvedPose;
import java.util.Arrays;
import java.util.List;

/// Changes some parameters of a pose so that it satisfies its demands as well as possible, by the
/// method of Levenberg and Marquardt (Marquardt, *SIAM Journal on Applied Mathematics* 11, 1963)
/// within the ranges of the parameters.
///
/// Its steps are short and each one improves the pose, so the result lies on a continuous path from
/// the start and is never a distant alternative solution.
final class PoseSolver {
  private static final int MOST_STEPS = 40;

  /// The longest step of a number, in multiples of its ease.
  private static final double LONGEST = 6;

  /// A shorter step has no visible effect.
  private static final double SHORTEST = 0.01;

  /// The step of the finite differences, in multiples of a number's ease.
  private static final double APART = 0.3;

  private static final double FIRST_DAMPING = 1e-6;
  private static final double MOST_DAMPING = 1e3;
  private static final int HALVINGS = 12;

  private final Pose start;
  private final List<Freedom> freedoms;
  private final Demands demands;
  private final double[] low;
  private final double[] high;

  PoseSolver(Pose start, List<Freedom> freedoms, Demands demands) {
    this.start = start;
    this.freedoms = freedoms;
    this.demands = demands;
    int n = freedoms.size();
    low = new double[n];
    high = new double[n];
    for (int i = 0; i < n; i++) {
      Freedom freedom = freedoms.get(i);
      double value = freedom.value(start);
      low[i] = Math.min(freedom.min(), value);
      high[i] = Math.max(freedom.max(), value);
    }
  }

  /// Returns the solution; if that violates a constraint, the last pose on the path to it that does
  /// not; the start if nothing better is possible.
  Pose solve() {
    double[] begin = begin();
    return possible(begin, best(begin));
  }

  /// Returns the solution, whether or not it is feasible.
  Pose nearest() {
    return pose(best(begin()));
  }

  private double[] begin() {
    return freedoms.stream().mapToDouble(freedom -> freedom.value(start)).toArray();
  }

  private double[] best(double[] begin) {
    double[] now = begin.clone();
    double[] residuals = residuals(now);
    double cost = square(residuals);
    double damping = FIRST_DAMPING;
    for (int step = 0; step < MOST_STEPS && damping < MOST_DAMPING; step++) {
      double[][] slopes = slopes(now, residuals);
      boolean better = false;
      while (!better && damping < MOST_DAMPING) {
        double[] change = change(now, slopes, residuals, damping);
        if (longest(change) < SHORTEST) {
          damping = MOST_DAMPING;
          break;
        }
        double[] next = moved(now, change);
        double[] found = residuals(next);
        double foundCost = square(found);
        better = foundCost < cost;
        if (better) {
          boolean settled = cost - foundCost < 1e-9;
          now = next;
          residuals = found;
          cost = foundCost;
          damping = settled ? MOST_DAMPING : Math.max(damping * 0.2, 1e-9);
        } else {
          damping *= 8;
        }
      }
    }
    return now;
  }

  /// Returns the furthest feasible pose on the path to `end`.
  private Pose possible(double[] begin, double[] end) {
    Pose wanted = pose(end);
    if (Arrays.equals(begin, end)) {
      return start;
    }
    if (demands.areMetBy(wanted, Skeleton.solve(wanted))) {
      return wanted;
    }
    double met = 0;
    double missed = 1;
    Pose best = start;
    for (int i = 0; i < HALVINGS; i++) {
      double share = (met + missed) / 2;
      double[] between = new double[end.length];
      for (int k = 0; k < end.length; k++) {
        between[k] = begin[k] + (end[k] - begin[k]) * share;
      }
      Pose pose = pose(between);
      if (demands.areMetBy(pose, Skeleton.solve(pose))) {
        met = share;
        best = pose;
      } else {
        missed = share;
      }
    }
    return best;
  }

  private Pose pose(double[] values) {
    PoseEdit edit = new PoseEdit(start);
    for (int i = 0; i < values.length; i++) {
      Freedom freedom = freedoms.get(i);
      if (values[i] != freedom.value(start)) {
        freedom.put(edit, values[i]);
      }
    }
    return edit.pose();
  }

  private double[] residuals(double[] values) {
    Pose pose = pose(values);
    SolvedPose solved = Skeleton.solve(pose);
    return demands.residuals(pose, solved);
  }

  /// The Jacobian: the change of each residual per ease of each number.
  private double[][] slopes(double[] now, double[] residuals) {
    double[][] slopes = new double[now.length][];
    for (int i = 0; i < now.length; i++) {
      double ease = freedoms.get(i).ease();
      double way = now[i] + APART * ease <= high[i] ? APART : -APART;
      double[] beside = now.clone();
      beside[i] = Math.max(low[i], now[i] + way * ease);
      double[] found = residuals(beside);
      for (int k = 0; k < found.length; k++) {
        found[k] = (found[k] - residuals[k]) / way;
      }
      slopes[i] = found;
    }
    return slopes;
  }

  /// The step that the slopes suggest, in multiples of each number's ease. Numbers at an end of
  /// their range that would leave it are left out.
  private double[] change(double[] now, double[][] slopes, double[] residuals, double damping) {
    int n = now.length;
    boolean[] fixed = new boolean[n];
    double[] change = new double[n];
    for (int round = 0; round <= n; round++) {
      change = leastSquares(slopes, residuals, damping, fixed);
      boolean again = false;
      for (int i = 0; i < n; i++) {
        boolean leaves =
            (change[i] < 0 && now[i] <= low[i] + 1e-9)
                || (change[i] > 0 && now[i] >= high[i] - 1e-9);
        if (leaves && !fixed[i]) {
          fixed[i] = true;
          again = true;
        }
      }
      if (!again) {
        break;
      }
    }
    double longest = longest(change);
    if (longest > LONGEST) {
      for (int i = 0; i < n; i++) {
        change[i] *= LONGEST / longest;
      }
    }
    return change;
  }

  private static double[] leastSquares(
      double[][] slopes, double[] residuals, double damping, boolean[] fixed) {
    int n = slopes.length;
    double[][] normal = new double[n][n + 1];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        normal[i][j] = fixed[i] || fixed[j] ? 0 : dot(slopes[i], slopes[j]);
      }
      normal[i][i] += fixed[i] ? 1 : damping;
      normal[i][n] = fixed[i] ? 0 : -dot(slopes[i], residuals);
    }
    return solved(normal);
  }

  /// Solves a small symmetric positive system by Gauss's elimination; its last column is the right
  /// side.
  private static double[] solved(double[][] rows) {
    int n = rows.length;
    for (int i = 0; i < n; i++) {
      for (int k = i + 1; k < n; k++) {
        double share = rows[k][i] / rows[i][i];
        for (int j = i; j <= n; j++) {
          rows[k][j] -= share * rows[i][j];
        }
      }
    }
    double[] found = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = rows[i][n];
      for (int j = i + 1; j < n; j++) {
        sum -= rows[i][j] * found[j];
      }
      found[i] = sum / rows[i][i];
    }
    return found;
  }

  private double[] moved(double[] now, double[] change) {
    double[] next = new double[now.length];
    for (int i = 0; i < now.length; i++) {
      next[i] = Math.clamp(now[i] + change[i] * freedoms.get(i).ease(), low[i], high[i]);
    }
    return next;
  }

  private static double longest(double[] change) {
    return Arrays.stream(change).map(Math::abs).max().orElse(0);
  }

  private static double square(double[] residuals) {
    double sum = 0;
    for (double residual : residuals) {
      sum += residual * residual;
    }
    return Double.isFinite(sum) ? sum : Double.MAX_VALUE;
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
