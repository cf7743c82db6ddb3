using EnvProtect.Api.Limits;

namespace EnvProtect.Api.Syntax.Search;

/// <summary>
/// Words, phrases in double quotes, <c>AND</c> (also implied between two words), <c>OR</c>, <c>NOT</c> and parentheses. A
/// word is everything up to white space, a parenthesis or a quote, so <c>PM2.5</c> and <c>D1YZ202000131</c> need no quotes.
/// </summary>
internal sealed class SearchParser(Scanner scanner, ParseBudget budget)
{
    public SearchExpression Parse()
    {
        budget.Enter(scanner.At);
        var left = And();
        while (Operator("OR"))
        {
            budget.Node(scanner.At);
            left = new SearchOr(left.At, left, And());
        }

        budget.Leave();
        return left;
    }

    private SearchExpression And()
    {
        var left = Not();
        while (true)
        {
            scanner.SkipSpaces();
            if (scanner.IsAtEnd || scanner.Current is ')' or ';' or '&' or ',') return left;
            var start = scanner.Position;
            if (Operator("OR"))
            {
                scanner.GoTo(start);
                return left;
            }

            Operator("AND");
            budget.Node(scanner.At);
            left = new SearchAnd(left.At, left, Not());
        }
    }

    private SearchExpression Not()
    {
        scanner.SkipSpaces();
        var at = scanner.At;
        if (!Operator("NOT")) return Term();
        budget.Enter(at);
        var operand = Not();
        budget.Leave();
        return new SearchNot(at, operand);
    }

    private SearchExpression Term()
    {
        scanner.SkipSpaces();
        var at = scanner.At;
        budget.Node(at);
        if (scanner.Take('('))
        {
            var inner = Parse();
            scanner.SkipSpaces();
            scanner.Expect(')');
            return inner;
        }

        var isPhrase = scanner.Take('"');
        var text = scanner.Until(isPhrase ? "\"" : " \t()\";");
        if (isPhrase) scanner.Expect('"');
        return string.IsNullOrWhiteSpace(text) ? throw scanner.Unexpected("要查找的词", "a word to look for") : new SearchTerm(at, text);
    }

    /// <summary>Operators are upper case and stand apart; in any other form they are words like any other.</summary>
    private bool Operator(string word)
    {
        var start = scanner.Position;
        scanner.SkipSpaces();
        if (scanner.Until(" \t()\";") == word && !scanner.IsAtEnd) return true;
        scanner.GoTo(start);
        return false;
    }
}
