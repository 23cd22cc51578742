public import Values
import VietnameseText

extension TargetForecast {
  /// The forecast in one sentence: how much of the change needed was made in how much of the time,
  /// and what the last year would reach at this pace.
  ///
  /// - Parameter day: The day of the sentence.
  /// - Returns: `nil` when it is too early to say, or the time is over.
  public func sentence(on day: Day) -> Words? {
    guard day < path.end, let forecast = forecast(on: path.end),
      let made = percent(covered), let time = percent(used)
    else { return nil }
    let so = soFar(made: made, time: time)
    let ahead = ahead(to: forecast)
    return Words("\(so.vi); \(ahead.vi)", "\(so.en); \(ahead.en)")
  }

  private func percent(_ share: Ratio) -> Decimal? {
    share.multiplied(by: Ratio(100))?.cut(toPlaces: 0)
  }

  private func soFar(made: Decimal, time: Decimal) -> Words {
    let words = ChangeWords(of: self)
    let (share, used) = (written(made), written(time))
    guard made >= .zero else {
      return Words(
        "\(words.opposite.vi) thay vì \(words.needed.vi) "
          + "(\(share.vi)% mức \(words.needed.vi) cần thiết) khi đã qua \(used.vi)% thời gian",
        "\(words.opposite.en) (\(share.en)% of the \(words.needed.en) needed), "
          + "with \(used.en)% of the time used")
    }
    return Words(
      "đạt \(share.vi)% mức \(words.needed.vi) cần thiết khi đã qua \(used.vi)% thời gian",
      "\(share.en)% of the \(words.needed.en) needed, with \(used.en)% of the time used")
  }

  private func ahead(to forecast: Decimal) -> Words {
    let (value, result, year) = (written(forecast), result(forecast), path.end.year)
    let reaches = ChangeWords(of: self).reaches
    let bound = boundReached(on: path.end).map(boundWords) ?? Words("", "")
    return Words(
      "với tốc độ này, năm \(year) ước \(reaches.vi) \(value.vi)\(bound.vi), \(result.vi)",
      "at this pace \(year) would \(reaches.en) \(value.en)\(bound.en), \(result.en)")
  }

  /// That a figure can go no further.
  private func boundWords(_ bound: Decimal) -> Words {
    if target.isRank { return Words(" (thứ hạng cao nhất)", " (the first place)") }
    return bound == .zero
      ? Words(" (mức thấp nhất có thể)", " (the least there can be)")
      : Words(" (mức cao nhất có thể)", " (the most there can be)")
  }

  /// How a forecast lies to the target.
  private func result(_ forecast: Decimal) -> Words {
    let status = target.met(by: forecast)
    if status == .overRange { return Words("vượt khung chỉ tiêu", "above the range asked for") }
    let gap = distance(from: forecast, to: limit(for: forecast))
    guard status != nil else { return missing(forecast, by: gap) }
    if gap == .zero || target.comparator == .range || target.comparator == .approx {
      return Words("đạt chỉ tiêu", "as the target asks")
    }
    return path.isRising
      ? Words("cao hơn chỉ tiêu \(written(gap).vi)", "\(written(gap).en) above the target")
      : Words(
        "đạt chỉ tiêu, thấp hơn \(written(gap).vi)", "\(written(gap).en) better than the target")
  }

  private func missing(_ forecast: Decimal, by gap: Decimal) -> Words {
    let limit = limit(for: forecast)
    if target.isRank {
      return Words("kém chỉ tiêu \(written(gap).vi) bậc", "\(written(gap).en) short of the target")
    }
    if gap == .zero {
      return path.isRising
        ? Words("chưa vượt mức \(written(limit).vi)", "not above \(written(limit).en)")
        : Words("chưa thấp hơn mức \(written(limit).vi)", "not below \(written(limit).en)")
    }
    return forecast > limit
      ? Words("cao hơn chỉ tiêu \(written(gap).vi)", "\(written(gap).en) above the target")
      : Words("thấp hơn chỉ tiêu \(written(gap).vi)", "\(written(gap).en) below the target")
  }

  /// The bound a figure is held against: the one it would pass, where there are two.
  private func limit(for figure: Decimal) -> Decimal { target.bound(from: figure) ?? path.bound }

  private func distance(from first: Decimal, to second: Decimal) -> Decimal {
    let difference = first.adding(-second) ?? .zero
    return max(difference, -difference)
  }

  private func written(_ value: Decimal) -> Words {
    Words(VietnameseNumber.written(value, .vi), VietnameseNumber.written(value, .en))
  }
}

/// The words for the change a target needs.
private struct ChangeWords {
  /// The change, its opposite, and what a forecast does with its value.
  let needed, opposite, reaches: Words

  init(of forecast: TargetForecast) {
    if forecast.target.isRank {
      needed = Words("cải thiện thứ hạng", "gain in rank")
      opposite = Words("tụt hạng", "fell in rank")
      reaches = Words("xếp thứ", "rank")
    } else if forecast.path.isRising {
      needed = Words("tăng", "rise")
      opposite = Words("giảm", "fell")
      reaches = Words("đạt", "reach")
    } else {
      needed = Words("giảm", "fall")
      opposite = Words("tăng", "rose")
      reaches = Words("còn", "come down to")
    }
  }
}
