using System.Globalization;

namespace EnvProtect.Tests.Api.Differential;

/// <summary>Makes random expressions over products.</summary>
internal sealed class ExpressionGenerator(Random random, ShopData data)
{
    private static readonly string[] Comparisons = ["eq", "ne", "lt", "le", "gt", "ge"];
    private static readonly string[] Texts = ["", "a", "茶", "绿茶", "tea", "B", "it's", "😀", " x ", "100%", "Ä", "_"];

    private readonly Dictionary<string, Category> categories = data.Categories.ToDictionary(category => category.Id);
    private readonly ILookup<string, Review> reviews = data.Reviews.ToLookup(review => review.ProductId);

    public Generated Condition(int depth)
    {
        if (depth == 0 || random.Next(4) == 0) return Atom();
        switch (random.Next(7))
        {
            case 0:
                var operand = Condition(depth - 1);
                return new($"not ({operand.Text})", product => Values.Not(operand.Value(product)));
            case 1 or 2:
                var (a, b) = (Condition(depth - 1), Condition(depth - 1));
                return new($"({a.Text}) and ({b.Text})", product => Values.And(a.Value(product), b.Value(product)));
            case 3 or 4:
                var (c, d) = (Condition(depth - 1), Condition(depth - 1));
                return new($"({c.Text}) or ({d.Text})", product => Values.Or(c.Value(product), d.Value(product)));
            case 5:
                var (e, f, op) = (Condition(depth - 1), Condition(depth - 1), Pick("eq", "ne"));
                return new($"({e.Text}) {op} ({f.Text})", product => Values.Compare(op, e.Value(product), f.Value(product)));
            default:
                return Quantified();
        }
    }

    /// <summary>Something to order by.</summary>
    public Generated Any(int depth) => random.Next(4) switch
    {
        0 => Text(depth),
        1 => Number(depth),
        2 => Day(),
        _ => new("IsFresh", product => product.IsFresh),
    };

    private Generated Atom()
    {
        switch (random.Next(8))
        {
            case 0:
                return new("IsFresh", product => product.IsFresh);
            case 1:
                return InList();
            case 2:
                var (text, part) = (Text(1), Text(0));
                var (name, test) = Pick<(string, Func<string, string, bool>)>(
                    ("contains", (a, b) => a.Contains(b, StringComparison.Ordinal)),
                    ("startswith", (a, b) => a.StartsWith(b, StringComparison.Ordinal)),
                    ("endswith", (a, b) => a.EndsWith(b, StringComparison.Ordinal)));
                return new($"{name}({text.Text},{part.Text})", product => text.Value(product) is string a && part.Value(product) is string b ? test(a, b) : null);
            default:
                var op = Pick(Comparisons);
                var (left, right) = random.Next(4) switch { 0 => (Text(2), Text(1)), 1 => (Day(), Day()), 2 => (Instant(), Instant()), _ => (Number(2), Number(2)) };
                if (random.Next(6) == 0) right = new("null", _ => null);
                return new($"{left.Text} {op} {right.Text}", product => Values.Compare(op, left.Value(product), right.Value(product)));
        }
    }

    private Generated InList()
    {
        var value = Number(1);
        var items = Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(5) == 0 ? new("null", _ => null) : NumberLiteral()).ToList();
        return new($"{value.Text} in ({string.Join(',', items.Select(item => item.Text))})", product => items.Any(item => Equals(item.Value(product), value.Value(product))));
    }

    private Generated Quantified()
    {
        var (op, stars, isAll) = (Pick(Comparisons), random.Next(6), random.Next(2) == 0);
        // The value of the row outside beside that of the row inside makes the condition depend on both.
        var outside = random.Next(2) == 0 ? Number(0) : new(stars.ToString(CultureInfo.InvariantCulture), _ => (double)stars);
        bool Holds(Review review, Product product) => Values.Compare(op, (double)review.Stars, outside.Value(product));
        return new($"Reviews/{(isAll ? "all" : "any")}(r:r/Stars {op} {outside.Text})", product => isAll
            ? reviews[product.Id].All(review => Holds(review, product))
            : reviews[product.Id].Any(review => Holds(review, product)));
    }

    private Generated Number(int depth)
    {
        if (depth > 0 && random.Next(3) > 0)
        {
            switch (random.Next(5))
            {
                case 0:
                    var text = Text(depth - 1);
                    return new($"length({text.Text})", product => text.Value(product) is string value ? (double)Values.Length(value) : null);
                case 1:
                    var (whole, part) = (Text(depth - 1), Text(0));
                    return new($"indexof({whole.Text},{part.Text})", product => whole.Value(product) is string a && part.Value(product) is string b ? (double)Values.IndexOf(a, b) : null);
                case 2:
                    var number = Number(depth - 1);
                    var (name, round) = Pick<(string, Func<double, double>)>(("round", value => Math.Round(value, MidpointRounding.AwayFromZero)), ("floor", Math.Floor), ("ceiling", Math.Ceiling));
                    return new($"{name}({number.Text})", product => number.Value(product) is double value ? round(value) + 0.0 : null);
                case 3:
                    var day = Day();
                    return new($"year({day.Text})", product => day.Value(product) is DateOnly value ? (double)value.Year : null);
                default:
                    var (left, right) = (Number(depth - 1), Number(depth - 1));
                    var (op, combine) = Pick<(string, Func<double, double, double>)>(("add", (a, b) => a + b), ("sub", (a, b) => a - b), ("mul", (a, b) => a * b));
                    return new($"({left.Text} {op} {right.Text})", product => left.Value(product) is double a && right.Value(product) is double b ? combine(a, b) + 0.0 : null);
            }
        }

        return random.Next(5) switch
        {
            0 => new("Price", product => product.Price),
            1 => new("Amount", product => (double)product.Amount),
            2 => new("SupplierId", product => product.SupplierId is { } id ? (double)id : null),
            3 => new("Reviews/$count", product => (double)reviews[product.Id].Count()),
            _ => NumberLiteral(),
        };
    }

    private Generated NumberLiteral()
    {
        var value = random.Next(2) == 0 ? random.Next(-3, 6) : random.Next(-20, 40) / 4.0;
        return new(value.ToString(CultureInfo.InvariantCulture), _ => value);
    }

    private Generated Text(int depth)
    {
        if (depth > 0 && random.Next(3) == 0)
        {
            var text = Text(depth - 1);
            if (random.Next(4) == 0)
            {
                var start = random.Next(-1, 4);
                return new($"substring({text.Text},{start})", product => text.Value(product) is string value ? Values.Substring(value, start) : null);
            }

            var (name, change) = Pick<(string, Func<string, string>)>(
                ("tolower", value => value.ToLowerInvariant()), ("toupper", value => value.ToUpperInvariant()), ("trim", value => value.Trim()));
            return new($"{name}({text.Text})", product => text.Value(product) is string value ? change(value) : null);
        }

        if (depth > 0 && random.Next(5) == 0)
        {
            var (left, right) = (Text(depth - 1), Text(depth - 1));
            return new($"concat({left.Text},{right.Text})", product => left.Value(product) is string a && right.Value(product) is string b ? a + b : null);
        }

        var literal = Pick(Texts);
        return random.Next(4) switch
        {
            0 => new("Name", product => product.Name),
            1 => new("NameEn", product => product.NameEn),
            2 => new("Category/Name", product => product.CategoryId is { } id ? categories[id].Name : null),
            _ => new($"'{literal.Replace("'", "''", StringComparison.Ordinal)}'", _ => literal),
        };
    }

    private Generated Day()
    {
        var day = new DateOnly(2020 + random.Next(3), 1 + random.Next(12), 1 + random.Next(28));
        return random.Next(3) switch
        {
            0 => new("SoldOn", product => product.SoldOn),
            1 => new("date(CheckedAt)", product => product.CheckedAt is { } at ? DateOnly.FromDateTime(at.ToOffset(TimeSpan.FromHours(8)).DateTime) : null),
            _ => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), _ => day),
        };
    }

    private Generated Instant()
    {
        var at = new DateTimeOffset(2021, 1 + random.Next(12), 1, random.Next(24), 0, 0, TimeSpan.Zero);
        return random.Next(2) == 0
            ? new("CheckedAt", product => product.CheckedAt)
            : new(at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), _ => at);
    }

    private T Pick<T>(params ReadOnlySpan<T> values) => values[random.Next(values.Length)];
}
